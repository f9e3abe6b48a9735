/** The bundler of the map gives style sheets as text. */
declare module "mapbox-gl/dist/mapbox-gl.css" {
  const text: string;
  export default text;
}
