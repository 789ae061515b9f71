/** Where the pages of the user guide are. */
package jp.tsunagi.help;
