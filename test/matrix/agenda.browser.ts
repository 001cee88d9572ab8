import { describeMatrix } from './matrix.js';

describeMatrix('Agenda');
