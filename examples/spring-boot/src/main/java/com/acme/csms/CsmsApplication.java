package com.acme.csms;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;

/** A CSMS: stations connect to {@code /ocpp/<identity>}. */
@EnableWebSocket
@SpringBootApplication
public class CsmsApplication {

  /** Starts it. */
  public static void main(String[] args) {
    SpringApplication.run(CsmsApplication.class, args);
  }

  @Bean
  WebSocketConfigurer ocpp(MeterRegistry meters) {
    return registry ->
        registry
            .addHandler(new OcppWebSocketHandler(meters), "/ocpp/*")
            .addInterceptors(new Login());
  }
}
