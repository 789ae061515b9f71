/**
 * What the ties of a project tell: who is well connected, who holds others together, who stands alone, what is out of
 * reach, and who should know each other. Nothing here changes a model, and the numbers depend on nothing but the project,
 * what counts as a connection, and the day.
 */
package jp.tsunagi.network;
