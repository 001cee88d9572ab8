import { describeMatrix } from './matrix.js';

describeMatrix('Notice');
