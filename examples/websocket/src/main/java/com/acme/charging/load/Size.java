package com.acme.charging.load;

/**
 * How large a run is.
 *
 * @param stations how many stations there are
 * @param seconds for how many seconds each station sends meter values once a second
 * @param calls how many calls each station makes and gets after that, as fast as they are answered
 */
record Size(int stations, int seconds, int calls) {}
