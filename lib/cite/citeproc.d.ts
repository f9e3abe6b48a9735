/** The part of citeproc-js that is used here; the package brings no types. */
declare module "citeproc" {
  namespace CSL {
    type XmlNode = { name: string; attrs: Record<string, string>; children: (XmlNode | string)[] };
    type System = { retrieveLocale: (lang: string) => XmlNode; retrieveItem: (id: string) => object };
    type Engine = { updateItems(ids: string[]): void; makeBibliography(): [object, string[]] };
  }
  const CSL: {
    Engine: new (system: CSL.System, style: CSL.XmlNode, lang: string, forceLang: boolean) => CSL.Engine;
  };
  export = CSL;
}
