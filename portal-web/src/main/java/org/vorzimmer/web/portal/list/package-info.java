/**
 * What the portal's lists have in common behind their tables. A list's page says how its service is asked; what is here turns that into rows that are fetched
 * when they are looked at. It knows no feature.
 */
package org.vorzimmer.web.portal.list;
