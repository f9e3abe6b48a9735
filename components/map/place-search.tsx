import { useId, useState } from "react";
import type { IslandWords } from "@/lib/map/island-words";
import { findPlace, type NamedPlace } from "@/lib/map/find-place";

type Props = {
  words: IslandWords;
  places: NamedPlace[];
  labelOf: (place: NamedPlace) => string;
  onPlace: (place: NamedPlace) => void;
  say: (text: string) => void;
};

/** Finds a named thing of the map, in either language; the browser offers the names. */
export function PlaceSearch({ words: { text }, places, labelOf, onPlace, say }: Props) {
  const list = useId();
  const [asked, setAsked] = useState("");
  const [answer, setAnswer] = useState("");
  const find = () => {
    const place = findPlace(places, asked, labelOf);
    setAnswer(place === undefined ? text.notFound : "");
    // What is found the map says itself: it has changed.
    if (place === undefined) say(text.notFound);
    else onPlace(place);
  };
  return (
    <form
      className="map-search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        find();
      }}
    >
      <label>
        {text.searchLabel}
        <input
          type="search"
          list={list}
          value={asked}
          autoComplete="off"
          onChange={({ target }) => setAsked(target.value)}
        />
      </label>
      <datalist id={list}>
        {places.map((place) => (
          <option key={place.id} value={labelOf(place)} />
        ))}
      </datalist>
      <button type="submit" className="filter">
        {text.searchGo}
      </button>
      {answer === "" ? null : <span className="small">{answer}</span>}
    </form>
  );
}
