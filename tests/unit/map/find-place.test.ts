import { describe, expect, it } from "vitest";
import { findPlace, namedPlaces } from "@/lib/map/find-place";
import { islandGeo } from "@/lib/map/island-geo";
import { listPlaces } from "@/lib/map/map-places";
import { placeLabel } from "@/lib/map/place-label";
import { readGeo } from "@/lib/map/read-geo";

const data = readGeo();
const places = namedPlaces(islandGeo(data));

describe("findPlace", () => {
  it.each([
    ["Houshayu", "Houshayu"],
    ["houshayu ", "Houshayu"],
    ["后沙峪", "Houshayu"],
    ["杨镇", "Yang Town"],
    ["tianzhu comp", "Tianzhu Comprehensive Bonded Zone"],
    ["综合保税", "Tianzhu Comprehensive Bonded Zone"],
    ["Ｔｅｒｍｉｎａｌ 3", "Terminal 3"],
  ])("finds %s", (asked, name) => expect(findPlace(places, asked)?.en).toBe(name));

  it.each(["", "   ", "Shanghai", "上海"])("finds nothing for '%s'", (asked) =>
    expect(findPlace(places, asked)).toBeUndefined(),
  );

  it("tells apart what bears one name, by the label under which it is offered", () => {
    const words = {
      locale: "en",
      kinds: { place: "town", station: "metro station" },
      text: { placeOfKind: "{name} ({kind})" },
    } as const;
    for (const name of ["Houshayu", "Nanfaxin"]) {
      const two = places.filter(({ en }) => en === name);
      const labels = two.map((place) => placeLabel(place, words));
      expect(labels.toSorted()).toEqual([`${name} (metro station)`, `${name} (town)`]);
      two.forEach((place, index) => {
        expect(findPlace(places, labels[index] ?? "", (one) => placeLabel(one, words))).toBe(place);
      });
    }
    const alone = places.find(({ en }) => en === "Hualikan");
    expect(alone && placeLabel(alone, words)).toBe("Hualikan");
  });

  it("gives each place the id that it has in the table", () => {
    expect(places.map(({ id }) => id).toSorted()).toEqual(
      listPlaces(data)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it("knows every name of the table, in both languages", () => {
    for (const { name } of listPlaces(data)) {
      expect(findPlace(places, name.en), name.en).toBeDefined();
      expect(findPlace(places, name.zh), name.zh).toBeDefined();
    }
  });
});

describe("listPlaces", () => {
  it("lists the zones first and each thing once, with ids of its own", () => {
    const list = listPlaces(data);
    expect(list.slice(0, 3).map(({ kind }) => kind)).toEqual(["zone", "zone", "zone"]);
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    expect(list.filter(({ name }) => name.zh === "首都机场线")).toHaveLength(1);
  });
});
