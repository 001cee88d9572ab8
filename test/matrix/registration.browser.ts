import { describeMatrix } from './matrix.js';

describeMatrix('Registration');
