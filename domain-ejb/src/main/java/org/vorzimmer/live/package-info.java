/**
 * Tells open pages, on every node, that something has changed: {@link org.vorzimmer.live.Live} publishes after the commit, over a topic of the
 * server's data grid, and {@link org.vorzimmer.live.LiveEvent} is fired as a CDI event on each node. Owns no table. A message holds codes and
 * record numbers only, never personal data: a page that hears of a change reads what it may see by itself. The class
 * {@link org.vorzimmer.live.DataGrid} is the only one that knows the grid.
 */
package org.vorzimmer.live;
