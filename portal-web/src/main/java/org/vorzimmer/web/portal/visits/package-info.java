/** The office's page of how the website is read. */
package org.vorzimmer.web.portal.visits;
