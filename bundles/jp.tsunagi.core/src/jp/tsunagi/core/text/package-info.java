/** How wide texts are, and how several stand in a line. */
package jp.tsunagi.core.text;
