package com.acme.csms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** HTTP Basic authentication, whose user must be the station that the path names. */
final class Login implements HandshakeInterceptor {

  /** A real application asks its database. */
  private static final Map<String, String> PASSWORDS = Map.of("CS-1", "correct horse battery");

  static String identity(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Override
  public boolean beforeHandshake(
      ServerHttpRequest request,
      ServerHttpResponse response,
      WebSocketHandler handler,
      Map<String, Object> attributes) {
    String identity = identity(request.getURI().getPath());
    String sent = String.valueOf(request.getHeaders().getFirst("Authorization"));
    String password = PASSWORDS.get(identity);
    if (password != null) {
      String due =
          "Basic " + HttpHeaders.encodeBasicAuth(identity, password, StandardCharsets.UTF_8);
      if (MessageDigest.isEqual(
          due.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8))) {
        return true;
      }
    }
    response.setStatusCode(HttpStatus.UNAUTHORIZED);
    return false;
  }

  @Override
  public void afterHandshake(
      ServerHttpRequest request,
      ServerHttpResponse response,
      WebSocketHandler handler,
      Exception failure) {}
}
