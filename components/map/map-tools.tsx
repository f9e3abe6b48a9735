import { useState, type ReactNode } from "react";
import type { IslandWords } from "@/lib/map/island-words";
import type { MapState } from "@/lib/map/map-state";
import type { MapViewId } from "@/lib/map/map-view";

type Props = {
  text: IslandWords["text"];
  view: MapState["view"];
  isFullScreen: boolean;
  onView: (view: MapViewId) => void;
  onZoom: (step: 1 | -1) => void;
  onReset: () => void;
  onFullScreen?: () => void;
  say: (text: string) => void;
  children: ReactNode;
};

/** Above the map, where nothing covers it: views, zoom, and what else a reader may do without dragging. */
export function MapTools({
  text,
  view,
  isFullScreen,
  onView,
  onZoom,
  onReset,
  onFullScreen,
  say,
  children,
}: Props) {
  const [isCopied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(location.href).then(
      () => {
        setCopied(true);
        say(text.copied);
      },
      () => say(text.copyFailed),
    );
  const button = (label: string, onClick: () => void, shown: ReactNode = label, isPressed?: boolean) => (
    <button
      type="button"
      className="filter"
      aria-label={shown === label ? undefined : label}
      aria-pressed={isPressed}
      onClick={onClick}
    >
      {shown}
    </button>
  );
  return (
    <div className="map-tools">
      <div role="group" aria-label={text.views}>
        {button(text.viewCluster, () => onView("cluster"), text.viewCluster, view === "cluster")}
        {button(text.viewDistrict, () => onView("district"), text.viewDistrict, view === "district")}
      </div>
      <div>
        {button(text.zoomIn, () => onZoom(1), "+")}
        {button(text.zoomOut, () => onZoom(-1), "−")}
        {button(text.reset, onReset)}
        {onFullScreen === undefined
          ? null
          : button(isFullScreen ? text.leaveFullScreen : text.fullScreen, onFullScreen)}
        {button(isCopied ? text.copied : text.copyLink, () => void copy())}
      </div>
      {children}
    </div>
  );
}
