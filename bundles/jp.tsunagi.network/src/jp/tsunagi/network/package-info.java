/** Measures of the network that organizations and their ties form. */
package jp.tsunagi.network;
