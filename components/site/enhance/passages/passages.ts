// Entry of a bundle that a page loads when a reader links, selects, or comes by an unknown fragment.
export { offerPassage } from "./offer-passage";
export { offerQuotes } from "./offer-quotes";
export { tellUnknown } from "./tell-unknown";
