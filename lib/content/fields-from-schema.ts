/** Contentlayer's field definitions, derived from our schemas: each type is described once. */
import type { FieldDefs } from "contentlayer2/source-files";
import { z } from "zod";

type Property = { type?: string; enum?: string[]; description?: string; items?: { type?: string } };

const jsonSchema = z.object({
  properties: z.record(
    z.string(),
    z
      .object({
        type: z.string().optional(),
        enum: z.array(z.string()).optional(),
        description: z.string().optional(),
        items: z.object({ type: z.string().optional() }).loose().optional(),
      })
      .loose(),
  ),
  required: z.array(z.string()).optional(),
});

function fieldType(property: Property) {
  if (property.enum !== undefined) return { type: "enum" as const, options: property.enum };
  if (property.type === "array" && property.items?.type === "string")
    return { type: "list" as const, of: { type: "string" as const } };
  if (property.type === "string") return { type: "string" as const };
  if (property.type === "number" || property.type === "integer") return { type: "number" as const };
  if (property.type === "boolean") return { type: "boolean" as const };
  return { type: "json" as const };
}

/** The fields of a document type. Nested shapes are `json` here; lib/content types them again by the same schema. */
export function fieldsFromSchema(schema: z.ZodObject): FieldDefs {
  const { properties, required = [] } = jsonSchema.parse(
    z.toJSONSchema(schema, { unrepresentable: "any", io: "input" }),
  );
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [
      name,
      {
        ...fieldType(property),
        required: required.includes(name),
        description: property.description ?? name,
      },
    ]),
  );
}
