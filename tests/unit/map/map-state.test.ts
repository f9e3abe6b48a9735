import { describe, expect, it } from "vitest";
import { mapLayers } from "@/lib/map/map-layers";
import { readMapState, writeMapState, type MapState } from "@/lib/map/map-state";

const sectors = ["healthcare", "digital-trade"];
const whole: MapState = { layers: mapLayers };
const places = ["towns-houshayu", "metro-houshayu"];
const read = (search: string, hash = "") => readMapState({ search, hash }, sectors, places);

describe("readMapState", () => {
  const cases: [string, string, MapState][] = [
    ["", "", whole],
    ["", "#tianzhu", { ...whole, zone: "tianzhu" }],
    ["?sector=healthcare", "#sino-german", { ...whole, zone: "sino-german", sector: "healthcare" }],
    ["?layers=zones,metro", "", { layers: ["zones", "metro"] }],
    ["?layers=metro,zones", "", { layers: ["zones", "metro"] }],
    ["?layers=none", "", { layers: [] }],
    ["?view=district", "", { ...whole, view: "district" }],
    ["?place=metro-houshayu", "#tianzhu", { ...whole, zone: "tianzhu", place: "metro-houshayu" }],
    [
      "?view=40.1200,116.5900,11.5",
      "",
      { ...whole, view: { latitude: 40.12, longitude: 116.59, zoom: 11.5 } },
    ],
  ];
  it.each(cases)("reads %s%s", (search, hash, state) => {
    const nothing = { zone: undefined, sector: undefined, place: undefined, view: undefined };
    expect(read(search, hash)).toEqual({ ...nothing, ...state });
  });

  const ignored: [string, string][] = [
    ["", "#daxing"],
    ["", "#Tianzhu"],
    ["", "#%E5%A4%A9"],
    ["?sector=mining", ""],
    ["?place=towns-atlantis", ""],
    ["?layers=", ""],
    ["?layers=borders,moon", ""],
    ["?view=world", ""],
    ["?view=40.12,116.59", ""],
    ["?view=40.12,116.59,99", ""],
    ["?view=0,0,11", ""],
    ["?view=NaN,116.59,11", ""],
    ["?view=-40.12,116.59,11", ""],
    ["?utm_source=mail", ""],
  ];
  it.each(ignored)("takes %s%s for an address that asks for nothing", (search, hash) => {
    expect(read(search, hash)).toEqual(read(""));
  });

  it("lets what is known apply beside what is not", () => {
    expect(read("?sector=mining&layers=moon,runways&view=district", "#nowhere")).toEqual({
      layers: ["runways"],
      view: "district",
      zone: undefined,
      sector: undefined,
    });
  });
});

describe("writeMapState", () => {
  const cases: [MapState, string, { search: string; hash: string }][] = [
    [whole, "", { search: "", hash: "" }],
    [{ ...whole, zone: "tianzhu" }, "", { search: "", hash: "#tianzhu" }],
    [{ layers: ["metro", "zones"] }, "", { search: "?layers=zones,metro", hash: "" }],
    [{ layers: [] }, "", { search: "?layers=none", hash: "" }],
    [{ ...whole, view: "district" }, "?view=cluster", { search: "?view=district", hash: "" }],
    [
      { ...whole, view: { latitude: 40.123456, longitude: 116.5, zoom: 11.04 } },
      "",
      { search: "?view=40.1235,116.5000,11.0", hash: "" },
    ],
    [whole, "?sector=healthcare&from=mail", { search: "?from=mail", hash: "" }],
  ];
  it.each(cases)("writes %j after %s", (state, search, address) => {
    expect(writeMapState(state, search)).toEqual(address);
  });

  it.each([
    { zone: "capital-airport", sector: "digital-trade", view: "district", layers: ["zones", "rivers"] },
    { layers: ["towns"], view: { latitude: 40.1, longitude: 116.6, zoom: 10.5 } },
  ] satisfies MapState[])("reads back what it wrote: %j", (state) => {
    expect(readMapState(writeMapState(state, ""), sectors)).toMatchObject(state);
  });
});
