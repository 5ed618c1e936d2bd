export { Samples } from '../../importers/preview/sample.ts';
