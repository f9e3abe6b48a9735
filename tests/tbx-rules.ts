import { XmlDocument } from "libxml2-wasm";

const namespaces = { t: "urn:iso:std:iso:30042:ed-2" };

/**
 * Rules of TBX-Basic (ISO 30042, second edition, style dca), as far as the glossary uses it: what
 * each path finds breaks the rule. They were written from the published schemas of the dialect.
 */
const rules: Record<string, string> = {
  "the root says which dialect and style it is":
    "/*[not(self::t:tbx[@type='TBX-Basic'][@style='dca'][@xml:lang])]",
  "all elements are of TBX": "//*[not(namespace-uri() = 'urn:iso:std:iso:30042:ed-2')]",
  "a header comes before the text":
    "/t:tbx[not(*[1][self::t:tbxHeader] and *[2][self::t:text] and count(*) = 2)]",
  "the header names its source": "//t:tbxHeader[not(t:fileDesc/t:sourceDesc/t:p[normalize-space()])]",
  "the text is a body of entries":
    "//t:text[not(t:body/t:conceptEntry)] | //t:body/*[not(self::t:conceptEntry)]",
  "an entry has languages, after what is said of the concept":
    "//t:conceptEntry[not(t:langSec)] | //t:langSec/following-sibling::*[not(self::t:langSec)]",
  "an entry holds what an entry may":
    "//t:conceptEntry/*[not(self::t:langSec or self::t:descrip or self::t:admin or self::t:note or self::t:xref)]",
  "a language has a tag, and terms after what is said in it":
    "//t:langSec[not(@xml:lang) or not(t:termSec)] | //t:termSec/following-sibling::*[not(self::t:termSec)]",
  "an entry has each language once": "//t:langSec[@xml:lang = preceding-sibling::t:langSec/@xml:lang]",
  "a term comes first in its part, alone":
    "//t:termSec[not(*[1][self::t:term]) or count(t:term) != 1] | //t:term[not(normalize-space())]",
  "notes of the term come right after it":
    "//t:termNote[not(parent::t:termSec)] | //t:termNote[preceding-sibling::*[not(self::t:term or self::t:termNote)]]",
  "data categories are named":
    "//*[self::t:descrip or self::t:admin or self::t:termNote or self::t:xref][not(@type) or @type = '']",
  "definitions stand with the concept or the language":
    "//t:descrip[@type = 'definition'][not(parent::t:langSec or parent::t:conceptEntry)]",
  "the categories are those of the dialect":
    "//t:descrip[not(@type = 'definition')] | //t:admin[not(@type = 'source')] | //t:xref[not(@type = 'externalCrossReference')] | //t:termNote[not(@type = 'administrativeStatus')]",
  "the status of a term is one of four":
    "//t:termNote[@type = 'administrativeStatus'][not(. = 'preferredTerm-admn-sts' or . = 'admittedTerm-admn-sts' or . = 'deprecatedTerm-admn-sts' or . = 'supersededTerm-admn-sts')]",
  "links lead to web addresses":
    "//t:xref[not(starts-with(@target, 'http://') or starts-with(@target, 'https://'))]",
  "ids are names and unique":
    "//*[@id][@id = preceding::*/@id] | //*[@id][translate(substring(@id, 1, 1), 'abcdefghijklmnopqrstuvwxyz', '') != '']",
};

/** The rules that a term base breaks, with how often. Throws where the file is no well-formed XML. */
export function brokenTbxRules(xml: string): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    return Object.entries(rules).flatMap(([rule, path]) => {
      const { length } = document.find(path, namespaces);
      return length === 0 ? [] : [`${rule}: ${length}`];
    });
  } finally {
    document.dispose();
  }
}

/** The texts that a path finds in a term base; `t:` stands before each element. */
export function textsInTbx(xml: string, path: string): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    return document.find(path, namespaces).map(({ content }) => content);
  } finally {
    document.dispose();
  }
}
