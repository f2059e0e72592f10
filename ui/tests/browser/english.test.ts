/** Every screen in English. */
import { everyScreen } from '../support/screens';

everyScreen('en-GB');
