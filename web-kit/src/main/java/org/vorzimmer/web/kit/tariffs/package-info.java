/** How tariffs and amounts are put into words, alike on the website and in the portal. */
package org.vorzimmer.web.kit.tariffs;
