import type {
  ExpressionSpecification,
  LayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { otherLocale } from "@/i18n/routing";
import type { MapLayer } from "@/lib/map/map-layers";
import { sourceId, type StyleInput } from "./style-input";

/** Faces as in tokens.css, quoted as CSS wants it: the engine draws the letters itself, from fonts that are there. */
const textFaces = ['"Source Sans 3 Variable"', '"PingFang SC"', '"Microsoft YaHei"', '"Noto Sans CJK SC"'];
/** The engine reads the weight from the first name. */
const boldFaces = ["Bold", ...textFaces];

type Anchors = VariableAnchorOffsetCollectionSpecification;

/** Beneath the pin if there is room, else above or beside it; in letter heights. */
const zoneAnchors: Anchors = ["top", [0, 2.4], "bottom", [0, -2.4], "left", [1.4, 0], "right", [-1.4, 0]];
/** Beneath Tianzhu lies the airport, which has a name of its own. */
const besideFirst: Anchors = ["left", [3.4, 0], "top", [0, 2.4], "bottom", [0, -2.4], "right", [-3.4, 0]];

/** Beneath the pin of the Capital Airport zone lies Tianzhu. */
const aboveFirst: Anchors = ["bottom", [0, -1.4], "top", [0, 2.4], "left", [1.4, 0], "right", [-1.4, 0]];

type Label = {
  id: string;
  kind: string;
  layer: MapLayer;
  size: number;
  color: string;
  /** From which zoom it is worth its room. */
  from?: number;
  isBilingual?: boolean;
};

/** Name of the image that keeps room for a pin. */
const pinRoomName = "pin room";

/**
 * Names, the more important ones last: the engine gives room from the top down and leaves out what
 * would collide. Zones come first of all, with the pins as obstacles that take part in it.
 */
export function labelLayers(input: StyleInput): LayerSpecification[] {
  const { palette, locale, layers, isNarrow } = input;
  const visible = (layer: MapLayer) => (layers.includes(layer) ? "visible" : "none");
  const scale = isNarrow ? 0.92 : 1;
  const name: ExpressionSpecification = ["get", locale];
  const names = (isBilingual: boolean, own: ExpressionSpecification = name): ExpressionSpecification => {
    if (!isBilingual || isNarrow) return own;
    return ["format", own, {}, "\n", {}, ["get", otherLocale(locale)], { "font-scale": 0.78 }];
  };
  // The number of its pins: a name may stand nearer to another zone than to its own.
  const numbered = names(true, ["concat", ["get", "number"], " ", name]);
  const halo = { "text-halo-color": palette.land, "text-halo-width": 1.8 };
  const label = ({ id, kind, layer, size, color, from, isBilingual = false }: Label) => {
    const spec: LayerSpecification = {
      id: `label-${id}`,
      type: "symbol",
      source: sourceId,
      ...(from === undefined ? {} : { minzoom: from }),
      filter: ["==", ["get", "kind"], kind],
      layout: {
        visibility: visible(layer),
        "text-field": names(isBilingual),
        "text-font": textFaces,
        "text-size": size * scale,
        "text-padding": 4,
        "text-variable-anchor": ["left", "right", "top", "bottom"],
        "text-radial-offset": 0.6,
        "text-justify": "auto",
        "text-max-width": 9,
      },
      paint: { "text-color": color, ...halo },
    };
    return spec;
  };
  const roads: LayerSpecification = {
    id: "label-road",
    type: "symbol",
    source: sourceId,
    filter: ["all", ["==", ["get", "kind"], "expressway"], ["has", "ref"]],
    layout: {
      visibility: visible("expressways"),
      "text-field": ["get", "ref"],
      "text-font": boldFaces,
      "text-size": 12 * scale,
      "text-rotation-alignment": "viewport",
      "symbol-placement": "line",
      "symbol-spacing": 300,
    },
    paint: { "text-color": palette.ink2, ...halo },
  };
  return [
    roads,
    label({ id: "terminal", kind: "terminal", layer: "terminals", size: 12, color: palette.ink, from: 12.2 }),
    label({ id: "station", kind: "station", layer: "metro", size: 12, color: palette.ink, from: 11.6 }),
    label({
      id: "neighbour",
      kind: "neighbour-label",
      layer: "towns",
      size: 13,
      color: palette.ink3,
    }),
    label({
      id: "river",
      kind: "river-name",
      layer: "rivers",
      size: 14,
      color: palette.waterline,
      isBilingual: true,
    }),
    label({ id: "venue", kind: "venue", layer: "exhibition", size: 13, color: palette.ink, from: 10.8 }),
    label({
      id: "town",
      kind: "place",
      layer: "towns",
      size: 14,
      color: palette.ink,
      isBilingual: true,
    }),
    label({
      id: "airport",
      kind: "airport",
      layer: "airport",
      size: 15,
      color: palette.ink,
      isBilingual: true,
    }),
    {
      id: "label-zone",
      type: "symbol",
      source: sourceId,
      filter: ["==", ["get", "kind"], "pin"],
      layout: {
        visibility: visible("zones"),
        // On telephones the pins are enough: the list beneath has the names.
        "text-field": isNarrow ? "" : ["case", ["has", locale], numbered, ["format", ""]],
        "text-font": boldFaces,
        "text-size": 17 * scale,
        "text-max-width": 12,
        "text-justify": "auto",
        "text-variable-anchor-offset": [
          "match",
          ["get", "zone"],
          "tianzhu",
          ["literal", besideFirst],
          "capital-airport",
          ["literal", aboveFirst],
          ["literal", zoneAnchors],
        ],
        "text-padding": 3,
        // An icon of nothing, as large as the pin above it: labels keep clear of the pin.
        "icon-image": pinRoomName,
        "icon-allow-overlap": true,
        "text-optional": true,
      },
      paint: { "text-color": palette.ink, "text-halo-color": palette.land, "text-halo-width": 2 },
    },
  ];
}
