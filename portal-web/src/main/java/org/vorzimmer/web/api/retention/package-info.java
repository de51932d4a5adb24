/** Questions about deletion rules, for programs. */
package org.vorzimmer.web.api.retention;
