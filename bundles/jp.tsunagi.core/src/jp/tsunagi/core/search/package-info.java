/** Finding elements by what people call them, however it is typed. */
package jp.tsunagi.core.search;
