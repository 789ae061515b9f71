/** Questions to a project: the tables that officers of a city ask for. */
package jp.tsunagi.core.query;
