/** How a coordination model is written to files: one {@code *.coordination} file for the municipality and each area. */
package jp.tsunagi.coordination.xmi;
