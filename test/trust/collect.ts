import { writeFileSync } from 'node:fs';
import { at } from '../house/files.js';
import { collected, FIGURES } from './figures.js';

const figures = collected(new Date().toISOString().slice(0, 10));
writeFileSync(at(FIGURES), `${JSON.stringify(figures, undefined, 2)}\n`);
console.log(`${FIGURES} has the figures of ${Object.keys(figures.results).join(', ')}.`);
