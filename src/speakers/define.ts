import { defineWidget } from '../widget/define-widget.js';
import { MeetingSpeakers } from './meeting-speakers.js';

defineWidget('meeting-speakers', MeetingSpeakers);
