import { defineWidget } from '../widget/define-widget.js';
import { MeetingAgenda } from './meeting-agenda.js';

defineWidget('meeting-agenda', MeetingAgenda);
