/** Addresses of the glossary as files, without the base path. They are the same for all modes: each file holds both languages. */
export const glossaryFiles = {
  csv: "/data/v1/glossary.csv",
  tbx: "/data/v1/glossary.tbx",
} as const;
