/** The tsunagi command: a class for each sub-command, and what people name in its arguments. */
package jp.tsunagi.cli;
