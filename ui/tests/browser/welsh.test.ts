/** Every screen in Welsh. */
import { everyScreen } from '../support/screens';

everyScreen('cy');
