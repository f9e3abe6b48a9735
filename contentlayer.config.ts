import { defineDocumentType, makeSource } from "contentlayer2/source-files";
import { fieldsFromSchema } from "./lib/content/fields-from-schema";
import { keepRaw } from "./lib/content/keep-raw";
import { changeFileSchema } from "./lib/content/types/change";
import { recordSchemas } from "./lib/content/types/collections";
import { factFileSchema } from "./lib/content/types/fact";
import { sourceFileSchema } from "./lib/content/types/source";
import { anyTextSchema } from "./lib/content/types/text";

const recordTypes = Object.entries(recordSchemas).map(([collection, schema]) =>
  defineDocumentType(() => ({
    name: `${collection[0]?.toUpperCase()}${collection.slice(1)}Record`,
    filePathPattern: `${collection}/*/record.yml`,
    contentType: "data",
    fields: fieldsFromSchema(schema),
  })),
);

const Text = defineDocumentType(() => ({
  name: "Text",
  filePathPattern: "*/*/{en,zh}.mdx",
  contentType: "markdown",
  fields: fieldsFromSchema(anyTextSchema),
}));

const FactFile = defineDocumentType(() => ({
  name: "FactFile",
  filePathPattern: "facts/*.yml",
  contentType: "data",
  fields: fieldsFromSchema(factFileSchema),
}));

const SourceFile = defineDocumentType(() => ({
  name: "SourceFile",
  filePathPattern: "sources/*.yml",
  contentType: "data",
  fields: fieldsFromSchema(sourceFileSchema),
}));

const ChangeFile = defineDocumentType(() => ({
  name: "ChangeFile",
  filePathPattern: "changes/*.yml",
  contentType: "data",
  fields: fieldsFromSchema(changeFileSchema),
}));

export default makeSource({
  contentDirPath: "content",
  contentDirExclude: ["geo", "ledger"],
  documentTypes: [...recordTypes, Text, FactFile, SourceFile, ChangeFile],
  // The text stays as written: lib/prose parses it, and knows its sentences.
  markdown: keepRaw,
  onMissingOrIncompatibleData: "fail",
  onExtraFieldData: "fail",
  onUnknownDocuments: "fail",
  disableImportAliasWarning: true,
});
