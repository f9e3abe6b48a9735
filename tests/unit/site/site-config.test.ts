import { afterEach, describe, expect, test, vi } from "vitest";

const names = ["SITE_ORIGIN", "BASE_PATH", "SITE_OPERATOR", "SITE_CONTACT", "MAP_APPROVAL_NUMBER"];

/** The configuration as a build with these variables, and no others, reads it. */
async function configOf(variables: Record<string, string>) {
  for (const name of names) vi.stubEnv(name, variables[name] ?? "");
  vi.resetModules();
  return (await import("@/lib/site/site-config")).siteConfig;
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test("without any variable the copy is local and asks not to be indexed", async () => {
  expect(await configOf({})).toEqual({
    origin: "http://localhost:3000",
    basePath: "",
    isPublic: false,
    operator: undefined,
    contact: undefined,
    mapApproval: undefined,
  });
});

test("every variable is taken, without the blanks round it", async () => {
  const variables = {
    SITE_ORIGIN: " https://example.org/ ",
    BASE_PATH: "/part/two",
    SITE_OPERATOR: " Someone ",
    SITE_CONTACT: "someone@example.org",
    MAP_APPROVAL_NUMBER: "GS 1",
  };
  expect(await configOf(variables)).toEqual({
    origin: "https://example.org",
    basePath: "/part/two",
    isPublic: true,
    operator: "Someone",
    contact: "someone@example.org",
    mapApproval: "GS 1",
  });
});

test("of an address only the origin is taken", async () => {
  expect((await configOf({ SITE_ORIGIN: "http://example.org:8080/part/" })).origin).toBe(
    "http://example.org:8080",
  );
});

describe("stops the build for", () => {
  test.each(["example.org", "//example.org", "ftp://example.org", "https://", "javascript:alert(1)"])(
    "SITE_ORIGIN %s",
    async (value) => {
      await expect(configOf({ SITE_ORIGIN: value })).rejects.toMatchObject({
        code: "site-config",
        message: `SITE_ORIGIN: expected an address such as https://example.org, found "${value}"`,
      });
    },
  );

  test.each(["/", "/part/", "part", "/part//two", "/a b", "https://example.org/part", "/part?x", "/节"])(
    "BASE_PATH %s",
    async (value) => {
      await expect(configOf({ BASE_PATH: value })).rejects.toMatchObject({
        code: "site-config",
        message: `BASE_PATH: expected "/part" with no slash at its end, found "${value}"`,
      });
    },
  );
});
