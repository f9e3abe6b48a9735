/** The bundler of the map gives style sheets as text. */
declare module "mapbox-gl/dist/mapbox-gl.css" {
  const text: string;
  // eslint-disable-next-line import/no-default-export -- as the package has it
  export default text;
}
