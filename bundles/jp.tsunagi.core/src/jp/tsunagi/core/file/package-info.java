/** Files that are there as a whole or not at all. */
package jp.tsunagi.core.file;
