/** The office's tariffs and add-ons: lists, and the page on which the next version is written and looked at. */
package org.vorzimmer.web.portal.tariffs;
