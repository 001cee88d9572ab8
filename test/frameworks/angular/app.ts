import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { MeetingErrorEvent, MeetingLoadEvent } from '@u4ssc/meeting-widgets';
import '@u4ssc/meeting-widgets/register';
import { autumn, spring } from '../meetings.json';

@Component({
  selector: 'main',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button (click)="language.set('fr')">Français</button>
    <button (click)="meeting.set(autumn)">Autumn</button>
    <button (click)="isShown.set(!isShown())">Speakers</button>
    <meeting-agenda
      src="/meeting.json"
      [lang]="language()"
      [attr.heading-level]="3"
      (meeting-load)="handleLoad($event)"
    />
    @if (isShown()) {
      <meeting-speakers [lang]="language()" [meeting]="meeting()" [headingLevel]="4" grouped />
    }
    <meeting-notice src="/none.json" (meeting-error)="handleError($event)">
      <a href="/notice">The notice</a>
    </meeting-notice>
    <output id="loaded">{{ loaded() }}</output>
    <output id="failed">{{ failed() }}</output>
  `,
})
export class App {
  readonly autumn = autumn;
  readonly language = signal('es');
  readonly meeting = signal(spring);
  readonly isShown = signal(true);
  readonly loaded = signal('');
  readonly failed = signal('');

  handleLoad({ meeting }: MeetingLoadEvent): void {
    this.loaded.set(meeting.meeting.id);
  }

  handleError({ error }: MeetingErrorEvent): void {
    this.failed.set(error.code);
  }
}
