/** The server and the deployment of the tests that run inside the application. */
package org.vorzimmer.it.container;
