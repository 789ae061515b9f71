/** Questions to a project: the tables that officers of a city ask for. Nothing here changes a model. */
package jp.tsunagi.core.query;
