/**
 * Names that the CGTN articles use and that nobody can word otherwise, in lower case. Where one
 * stands in a text, a run of words ends.
 */
export const exceptedNames: readonly string[] = [
  "tianzhu free trade zone",
  "capital airport economic demonstration zone",
  "sino-german international cooperation industrial park",
  "special customs supervision zone",
  "beijing capital international airport",
  "alibaba health information technology",
  "beijing international data exchange alliance",
  "china international fair for trade in services",
  "world health organization",
  "hong kong and macao",
  "traditional chinese medicine",
  "belt and road",
  "aviation services",
  "cross-border finance",
  "cultural trade",
  "business exhibition",
  "digital trade",
  "international delivery and logistics",
];
