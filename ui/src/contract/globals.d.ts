/** Whether a diary in memory stands behind the screens; false in the window. */
declare const __FAKE__: boolean;
