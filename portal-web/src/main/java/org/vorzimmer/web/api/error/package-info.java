/** What a fault looks like to a program: one status, one code, never a trace. */
package org.vorzimmer.web.api.error;
