import type {} from '@u4ssc/meeting-widgets/react';
import '@u4ssc/meeting-widgets/register';
import { useState } from 'react';
import { autumn, spring } from '../meetings.json';

export function App() {
  const [language, setLanguage] = useState('es');
  const [meeting, setMeeting] = useState(spring);
  const [isShown, setShown] = useState(true);
  const [loaded, setLoaded] = useState('');
  const [failed, setFailed] = useState('');
  return (
    <>
      <button onClick={() => setLanguage('fr')}>Français</button>
      <button onClick={() => setMeeting(autumn)}>Autumn</button>
      <button onClick={() => setShown(!isShown)}>Speakers</button>
      <meeting-agenda
        src="/meeting.json"
        lang={language}
        heading-level={3}
        onmeeting-load={(event) => setLoaded(event.meeting.meeting.id)}
      />
      {isShown && <meeting-speakers lang={language} meeting={meeting} headingLevel={4} grouped />}
      <meeting-notice src="/none.json" onmeeting-error={({ error }) => setFailed(error.code)}>
        <a href="/notice">The notice</a>
      </meeting-notice>
      <output id="loaded">{loaded}</output>
      <output id="failed">{failed}</output>
    </>
  );
}
