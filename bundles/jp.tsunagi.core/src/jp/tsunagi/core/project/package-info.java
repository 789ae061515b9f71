/** A project on disk: opened, indexed, saved as a whole, with backups. */
package jp.tsunagi.core.project;
