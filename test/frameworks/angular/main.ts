// Templates are compiled in the page, as in no application: it spares the test the compiler of Angular.
import '@angular/compiler';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app.js';

await bootstrapApplication(App);
