import './agenda/define.js';
