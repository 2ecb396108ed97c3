/** The script that is embedded: all elements, links and placeholders, the feed beside it. */

import './define/all.js';
import { start } from './embed/start.js';

start();
