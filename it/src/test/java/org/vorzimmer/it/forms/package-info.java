/** Wrong input on every form of both web applications: found by themselves, sent over HTTP, judged by what the visitor would see. */
package org.vorzimmer.it.forms;
