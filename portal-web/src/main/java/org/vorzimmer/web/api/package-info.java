/** The portal's programming interface below {@code /portal/api}; wire types live beside their resources, faults become answers in {@code error}. */
package org.vorzimmer.web.api;
