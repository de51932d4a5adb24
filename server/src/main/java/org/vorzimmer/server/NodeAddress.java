package org.vorzimmer.server;

/**
 * Where a node listens: the visitors' port, the loopback port for health, metrics and OpenAPI, and the data grid's.
 *
 * @param tls the visitors' HTTPS port, 0 without TLS
 */
record NodeAddress(String name, String bind, int http, int tls, int ops, int grid) { }
